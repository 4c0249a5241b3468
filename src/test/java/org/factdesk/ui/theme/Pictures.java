package org.factdesk.ui.theme;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javax.imageio.ImageIO;

/** Writes what a window shows to {@code target/pictures}, pop-ups in their places, for looking at. */
public final class Pictures {
    private static final Path FOLDER = Path.of("target", "pictures");

    private Pictures() {}

    /** Call on the FX thread, after the window was shown. Returns the file. */
    public static Path write(Scene scene, String name) {
        BufferedImage picture = SwingFXUtils.fromFXImage(scene.snapshot(null), null);
        Graphics2D on = picture.createGraphics();
        Window own = scene.getWindow();
        for (Window window : Window.getWindows()) {
            if (window instanceof PopupWindow && window.isShowing()) {
                SnapshotParameters clear = new SnapshotParameters();
                clear.setFill(Color.TRANSPARENT);
                BufferedImage popup =
                        SwingFXUtils.fromFXImage(window.getScene().getRoot().snapshot(clear, null), null);
                int x = (int) (window.getX() - own.getX() - scene.getX());
                int y = (int) (window.getY() - own.getY() - scene.getY());
                on.drawImage(popup, x, y, null);
            }
        }
        on.dispose();
        try {
            Files.createDirectories(FOLDER);
            Path file = FOLDER.resolve(name + ".png");
            ImageIO.write(picture, "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
