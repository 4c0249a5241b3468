package org.factdesk.ui.session;

import org.factdesk.workbench.Place;

/** What is selected in the article. */
public record TextSelection(Place place, String words) {}
