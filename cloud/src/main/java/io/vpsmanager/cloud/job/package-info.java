/** What is done by itself, over and over. */
@NullMarked
package io.vpsmanager.cloud.job;

import org.jspecify.annotations.NullMarked;
