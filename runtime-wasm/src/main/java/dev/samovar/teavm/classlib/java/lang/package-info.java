/** Classes of java.lang that TeaVM does not have; LoggerSubstitution puts them there. */
package dev.samovar.teavm.classlib.java.lang;
