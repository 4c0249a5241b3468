package org.factdesk.ui.session;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import javafx.collections.ObservableSet;

/** What the window remembers of its user between two runs, live. The program fills it at start and stores its changes. */
public final class Preferences {
    public static final int SMALLEST_TEXT = 12;
    public static final int LARGEST_TEXT = 28;
    public static final int STANDARD_TEXT = 17;

    private final StringProperty name = new SimpleStringProperty("");
    private final BooleanProperty dark = new SimpleBooleanProperty();
    private final IntegerProperty textSize = new SimpleIntegerProperty(STANDARD_TEXT);
    private final ObjectProperty<LineWidth> lineWidth = new SimpleObjectProperty<>(LineWidth.NORMAL);
    private final BooleanProperty sans = new SimpleBooleanProperty();
    private final DoubleProperty windowWidth = new SimpleDoubleProperty(1440);
    private final DoubleProperty windowHeight = new SimpleDoubleProperty(900);
    private final BooleanProperty maximized = new SimpleBooleanProperty();
    private final DoubleProperty acrossDivider = new SimpleDoubleProperty(0.39);
    private final DoubleProperty downDivider = new SimpleDoubleProperty(0.56);
    private final ObservableSet<String> hiddenColumns = FXCollections.observableSet();
    private final ObservableMap<String, Double> columnWidths = FXCollections.observableHashMap();
    private final StringProperty claimsOrder = new SimpleStringProperty("");
    private final ObservableList<RecentCase> recentCases = FXCollections.observableArrayList();

    /** The analyst's name, empty until it is given. */
    public StringProperty nameProperty() {
        return name;
    }

    public BooleanProperty darkProperty() {
        return dark;
    }

    /** Of the article's paragraphs, {@value #SMALLEST_TEXT} to {@value #LARGEST_TEXT} pixels. */
    public IntegerProperty textSizeProperty() {
        return textSize;
    }

    /** How long the article's lines may become, never null. */
    public ObjectProperty<LineWidth> lineWidthProperty() {
        return lineWidth;
    }

    /** Whether the article is set without serifs. */
    public BooleanProperty sansProperty() {
        return sans;
    }

    public DoubleProperty windowWidthProperty() {
        return windowWidth;
    }

    public DoubleProperty windowHeightProperty() {
        return windowHeight;
    }

    public BooleanProperty maximizedProperty() {
        return maximized;
    }

    /** Article against claims, 0 to 1. */
    public DoubleProperty acrossDividerProperty() {
        return acrossDivider;
    }

    /** Claims table against the chosen claim, 0 to 1. */
    public DoubleProperty downDividerProperty() {
        return downDivider;
    }

    /** Keys of the columns of the claims table that the user hid. */
    public ObservableSet<String> hiddenColumns() {
        return hiddenColumns;
    }

    /** Widths of the columns that the user resized, by key. */
    public ObservableMap<String, Double> columnWidths() {
        return columnWidths;
    }

    /** What the claims table is sorted by: keys of columns with commas between, a descending one after a minus. */
    public StringProperty claimsOrderProperty() {
        return claimsOrder;
    }

    /** The cases opened before, the newest first. */
    public ObservableList<RecentCase> recentCases() {
        return recentCases;
    }
}
