/** Reads mails, mailboxes and web pages saved as MHTML: all that is written in MIME. */
package org.factdesk.ingest.mail;
