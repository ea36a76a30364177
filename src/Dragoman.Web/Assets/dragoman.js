// Small things that make the pages smoother; every page is complete without them.
"use strict";
