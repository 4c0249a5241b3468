/** The product's verbs, one class each, in a package per feature. No toolkit and no threads of their own. */
package org.factdesk.workbench;
