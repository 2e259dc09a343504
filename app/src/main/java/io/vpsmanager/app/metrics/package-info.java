/** What is measured for operators. */
@NullMarked
package io.vpsmanager.app.metrics;

import org.jspecify.annotations.NullMarked;
