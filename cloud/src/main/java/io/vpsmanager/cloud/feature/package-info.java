/** What a noun is made of: what it contributes, what it depends on, and who may do what in one call. */
@NullMarked
package io.vpsmanager.cloud.feature;

import org.jspecify.annotations.NullMarked;
