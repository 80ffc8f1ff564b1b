package org.gouji.parse.extract.pdf;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/**
 * A picture on a page.
 *
 * @param image not yet decoded
 * @param place maps the unit square, in which the picture stands upright, to the page's own space
 */
record Picture(PDImage image, AffineTransform place) {}
