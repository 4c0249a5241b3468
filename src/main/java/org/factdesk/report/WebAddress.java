package org.factdesk.report;

import java.net.URI;
import java.net.URISyntaxException;

/** Tells which addresses a report may make links of. */
public final class WebAddress {
    private WebAddress() {}

    /** Whether the text is an http or https address with a host; anything else is shown and not linked. */
    public static boolean isLinkable(String address) {
        try {
            URI uri = new URI(address);
            return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
