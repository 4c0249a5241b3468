package org.factdesk.model;

import java.util.UUID;

/**
 * An edit as it stands in the log.
 *
 * @param device the chain it belongs to
 * @param position its place in that chain, from 1
 * @param hash SHA-256 over the hash before it and its canonical JSON, lower-case hexadecimals
 */
public record RecordedEdit(Edit edit, UUID device, long position, String hash) {}
