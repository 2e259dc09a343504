/**
 * What a front end may ask, not how it is done: the OVHcloud v1 operations, the console's additional needs, and the
 * caller.
 */
@NullMarked
package io.vpsmanager.contract;

import org.jspecify.annotations.NullMarked;
