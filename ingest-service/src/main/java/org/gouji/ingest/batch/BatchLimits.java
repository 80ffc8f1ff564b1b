package org.gouji.ingest.batch;

/**
 * Bounds of one batch, whatever it says of itself.
 *
 * @param entries the most documents
 * @param entryBytes the most bytes of a document
 * @param totalBytes the most bytes of all documents together, unpacked
 * @param ratio how many times larger than packed a document may be unpacked; web pages of spaces
 *     reach some 100 times
 */
public record BatchLimits(int entries, int entryBytes, long totalBytes, int ratio) {}
