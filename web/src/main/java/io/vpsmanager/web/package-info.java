/** The web console: screens, parts, texts, styles and small scripts over the contract. */
@NullMarked
package io.vpsmanager.web;

import org.jspecify.annotations.NullMarked;
