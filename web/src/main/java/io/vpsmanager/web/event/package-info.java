/** What the events of a server tell, in the reader's words: each noun has the words of its own events. */
@NullMarked
package io.vpsmanager.web.event;

import org.jspecify.annotations.NullMarked;
