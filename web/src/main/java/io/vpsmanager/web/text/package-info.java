/** What the console says: messages in every language, and dates, numbers and sizes as each language writes them. */
@NullMarked
package io.vpsmanager.web.text;

import org.jspecify.annotations.NullMarked;
