/** Scripts, styles, fonts and icons, as the front-end build left them. */
@NullMarked
package io.vpsmanager.web.asset;

import org.jspecify.annotations.NullMarked;
