package org.factdesk.ui.session;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;

/** What each command does now. Features bind the commands they answer; menus, buttons and keys run them. */
public final class Commands {
    private final Map<CommandId, Runnable> actions = new EnumMap<>(CommandId.class);
    private final Map<CommandId, BooleanProperty> enabled = new EnumMap<>(CommandId.class);
    private final Map<CommandId, StringProperty> detail = new EnumMap<>(CommandId.class);
    private final Set<CommandId> ofCase = EnumSet.noneOf(CommandId.class);
    private boolean caseShown;

    public Commands() {
        for (CommandId id : CommandId.values()) {
            enabled.put(id, new SimpleBooleanProperty());
            detail.put(id, new SimpleStringProperty(""));
        }
    }

    /** Answers a command from now on, in place of whoever did before. */
    public void bind(CommandId id, ObservableBooleanValue possible, Runnable action) {
        actions.put(id, action);
        enabled.get(id).bind(possible);
        if (caseShown) {
            ofCase.add(id);
        }
    }

    /** Answers a command that is always possible. */
    public void bind(CommandId id, Runnable action) {
        bind(id, new SimpleBooleanProperty(true), action);
    }

    /** Answers it no more. */
    public void unbind(CommandId id) {
        actions.remove(id);
        enabled.get(id).unbind();
        enabled.get(id).set(false);
    }

    /** What is bound from now on acts on the case that is shown. */
    public void beginCase() {
        caseShown = true;
    }

    /** Unbinds what was bound since {@link #beginCase}: nothing of a case that is closed is possible any more. */
    public void endCase() {
        caseShown = false;
        ofCase.forEach(this::unbind);
        ofCase.clear();
    }

    public ReadOnlyBooleanProperty enabledProperty(CommandId id) {
        return enabled.get(id);
    }

    /** What it would act on now, in words: the label of the edit that undo takes back. Empty when there is nothing. */
    public StringProperty detailProperty(CommandId id) {
        return detail.get(id);
    }

    /** Does it if it is possible now; whether it was. */
    public boolean run(CommandId id) {
        Runnable action = actions.get(id);
        if (action == null || !enabled.get(id).get()) {
            return false;
        }
        action.run();
        return true;
    }
}
