/** @jest-environment jsdom */
// One window and one loading of the pane serve all of its parts: to load it costs as much as a quarter of the tests.
import "./app/reading.tsx";
import "./app/findings.tsx";
import "./app/places.tsx";
import "./app/display.tsx";
