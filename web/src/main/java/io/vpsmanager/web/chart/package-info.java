/** Charts of values over time, drawn by the server: scales, ticks, lines; and the same values as a table. */
@NullMarked
package io.vpsmanager.web.chart;

import org.jspecify.annotations.NullMarked;
