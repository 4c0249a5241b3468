package org.factdesk.ui.shell;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.factdesk.ui.session.CommandId;
import org.factdesk.ui.session.Commands;
import org.factdesk.ui.session.Zone;
import org.factdesk.ui.task.Tasks;

/** Keys without a modifier: they act by key code, in the zone that has the focus, and never while text is typed. */
final class BareKeys {
    private static final long HELD_NANOS = 1_000_000_000L;

    private final Commands commands;
    private final Tasks tasks;
    private boolean swallowing;
    private KeyCode held;
    private long heldAt;

    BareKeys(Commands commands, Tasks tasks) {
        this.commands = commands;
        this.tasks = tasks;
    }

    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(scene, event));
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (swallowing) {
                event.consume();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            swallowing = false;
            held = null;
        });
    }

    private void pressed(Scene scene, KeyEvent event) {
        boolean again = isHeld(event.getCode());
        if (again && asksOnce(event)) {
            event.consume();
            return;
        }
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShortcutDown()) {
            return;
        }
        Optional<Zone> zone = zoneOf(scene.getFocusOwner());
        KeyCode code = digit(event.getCode());
        zone.flatMap(in -> command(code, event.isShiftDown(), in)).ifPresent(id -> {
            event.consume();
            swallowing = true;
            if (again && !id.repeats()) {
                return;
            }
            // later, and the typed letter swallowed: else it lands in the field that the command opens
            tasks.later(() -> commands.run(id));
        });
    }

    /**
     * Whether this press only repeats the one before because the key is held. A release that went to another window is
     * not waited for: after a second the press is a new one.
     */
    private boolean isHeld(KeyCode code) {
        long now = System.nanoTime();
        boolean repeated = code == held && now - heldAt < HELD_NANOS;
        held = code;
        heldAt = now;
        return repeated;
    }

    /** Whether the keys are the combination of a command that is not to be done again and again. */
    private static boolean asksOnce(KeyEvent event) {
        return Stream.of(CommandId.values())
                .filter(id -> !id.repeats())
                .flatMap(id -> id.combination().stream())
                .anyMatch(keys -> keys.match(event));
    }

    private Optional<CommandId> command(KeyCode code, boolean shift, Zone zone) {
        for (CommandId id : CommandId.values()) {
            if (id.isBareKey(code, shift, zone) && commands.enabledProperty(id).get()) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    /** The zone of the node, unless text is typed into it or into what it is part of. */
    private static Optional<Zone> zoneOf(Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node instanceof TextInputControl
                    || node instanceof Spinner
                    || node instanceof ComboBox<?> combo && combo.isEditable()) {
                return Optional.empty();
            }
            if (node.hasProperties() && node.getProperties().get(Zone.PROPERTY) instanceof Zone zone) {
                return Optional.of(zone);
            }
        }
        return Optional.empty();
    }

    private static KeyCode digit(KeyCode code) {
        return code.isKeypadKey() && code.isDigitKey()
                ? KeyCode.valueOf(
                        "DIGIT" + code.getName().substring(code.getName().length() - 1))
                : code;
    }
}
