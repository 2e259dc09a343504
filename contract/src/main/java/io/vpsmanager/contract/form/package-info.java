/** Other forms of the same answers: whole pages of objects, and one answer to a call that is sent twice. */
@NullMarked
package io.vpsmanager.contract.form;

import org.jspecify.annotations.NullMarked;
