/** The started program in a browser, found by role and label. */
@NullMarked
package io.vpsmanager.e2e.browser;

import org.jspecify.annotations.NullMarked;
