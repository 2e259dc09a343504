import "./htmx";
import "./copy";
import "./dialog";
import "./menu";
import "./messages";
import "./poll";
import "./press";
