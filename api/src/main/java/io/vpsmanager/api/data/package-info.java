/** The OVHcloud v1 contract as data: every operation and type, built or not. */
@NullMarked
package io.vpsmanager.api.data;

import org.jspecify.annotations.NullMarked;
