import "./htmx";
import "./copy";
import "./dialog";
import "./later";
import "./menu";
import "./messages";
import "./poll";
import "./press";
