package org.factdesk.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What no class of the product may do, or only the classes of some rooms. Each ban names the class that breaks it. */
enum Ban {
    HTTP_CLIENT("HttpCanary", uses("java.net.http")),
    SOCKETS(
            "SocketCanary",
            usesClass(
                    "java.net.Socket",
                    "java.net.ServerSocket",
                    "java.net.DatagramSocket",
                    "java.net.MulticastSocket",
                    "java.nio.channels.SocketChannel",
                    "java.nio.channels.ServerSocketChannel",
                    "java.nio.channels.DatagramChannel",
                    "java.nio.channels.AsynchronousSocketChannel",
                    "java.nio.channels.AsynchronousServerSocketChannel")),
    NAME_LOOKUP("LookupCanary", usesClass("java.net.InetAddress", "java.net.Inet4Address", "java.net.Inet6Address")),
    URL_CONNECTION(
            "ConnectionCanary",
            usesClass("java.net.URLConnection", "java.net.HttpURLConnection", "java.net.JarURLConnection")),
    URL_STREAM("UrlStreamCanary", calls("java.net.URL", "openStream", "openConnection", "getContent")),
    TLS("TlsCanary", uses("javax.net")),
    RMI("RmiCanary", uses("java.rmi")),
    /** javafx.web is no dependency of the build, so a class of it does not even compile; JavaScript objects neither. */
    IMAGE_BY_ADDRESS("ImageCanary", constructsFromText("javafx.scene.image.Image")),
    BROWSER("BrowserCanary", calls("javafx.application.HostServices", "showDocument")),
    DESKTOP("DesktopCanary", usesClass("java.awt.Desktop")),
    THREADS("ThreadCanary", constructs("java.lang.Thread"), "ui.task"),
    RUN_LATER("RunLaterCanary", calls("javafx.application.Platform", "runLater"), "ui.task"),
    SQL("SqlCanary", uses("java.sql", "javax.sql", "org.sqlite"), "store.sqlite"),
    TOOLKIT("ToolkitCanary", uses("javafx"), "ui", "app"),
    STANDARD_STREAMS("StreamsCanary", readsField("java.lang.System", "out", "err"), "app"),
    EXIT("ExitCanary", calls("java.lang.System", "exit"), "app"),
    CLASS_NAMES("ReflectionCanary", calls("java.lang.Class", "forName"));

    private final String canary;
    private final Predicate<Dependency> dependency;
    private final Set<String> except;

    Ban(String canary, Predicate<Dependency> dependency, String... except) {
        this.canary = canary;
        this.dependency = dependency;
        this.except = Set.of(except);
    }

    String canary() {
        return canary;
    }

    List<String> offences(JavaClasses classes) {
        return classes.stream()
                .filter(origin -> !isExcepted(origin))
                .flatMap(Ban::dependencies)
                .filter(dependency)
                .map(Dependency::getDescription)
                .sorted()
                .toList();
    }

    private boolean isExcepted(JavaClass origin) {
        String name = origin.getPackageName();
        return except.stream()
                .map(room -> Rooms.ROOT + "." + room)
                .anyMatch(room -> name.equals(room) || name.startsWith(room + "."));
    }

    private static Stream<Dependency> dependencies(JavaClass origin) {
        return origin.getDirectDependenciesFromSelf().stream();
    }

    private static Predicate<Dependency> uses(String... packages) {
        return found -> Stream.of(packages)
                .anyMatch(banned -> found.getTargetClass().getPackageName().equals(banned)
                        || found.getTargetClass().getPackageName().startsWith(banned + "."));
    }

    private static Predicate<Dependency> usesClass(String... names) {
        Set<String> banned = Set.of(names);
        return found ->
                banned.contains(found.getTargetClass().getBaseComponentType().getName());
    }

    private static Predicate<Dependency> calls(String owner, String... methods) {
        return found -> Stream.of(methods)
                .anyMatch(method -> found.getDescription().contains("calls method <" + owner + "." + method + "(")
                        || found.getDescription().contains("references method <" + owner + "." + method + "("));
    }

    private static Predicate<Dependency> constructs(String owner) {
        return found -> found.getDescription().contains("calls constructor <" + owner + ".<init>(");
    }

    private static Predicate<Dependency> constructsFromText(String owner) {
        return found -> found.getDescription().contains("calls constructor <" + owner + ".<init>(java.lang.String");
    }

    private static Predicate<Dependency> readsField(String owner, String... fields) {
        return found -> Stream.of(fields)
                .anyMatch(field -> found.getDescription().contains("gets field <" + owner + "." + field + ">"));
    }
}
