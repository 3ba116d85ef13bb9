# English.

## Header
skip = Skip to the main content
menu = Menu

## Map
map-title = Map
map-lead = The numbers on the map are those of the list below. They are the same on every page.
map-all = See the map of the whole town
map-count = { $n ->
    [one] { $n } place
   *[other] { $n } places
 }
map-of = Map of { $area }
map-same-numbers = Beside this map stands a list with the same numbers, with the names of the places and what is held there.
map-near = Near by: { $names }.
map-outside = See it on the map of GSI Japan
map-home = This is held in a private home. Please ask by telephone where it is.
map-no-position = The map shows the district only. Please ask for the exact place.
map-district-only = This map shows the district only, without the place.
map-shared = On the map it shares the pin of number { $n }.
map-elsewhere = Elsewhere
map-number = Number on the map
map-places = Places and gatherings
map-unplaced = Not on the map
map-unplaced-lead = The exact place of these is not shown on the map.
map-jumps = Go to a district
map-filter = Narrow down by kind
map-gatherings = Gatherings
map-services = Services
map-all-kinds = See all kinds
map-district = Page of this district
map-attribution = GSI Tiles (Geospatial Information Authority of Japan)
map-source = Source of the map
map-near-button = Sort by distance from here
map-near-promise = Your position is used on this device only. It is sent nowhere.
map-near-title = Places near you
map-near-done = Sorted by distance. The nearest is "{"{"}name{"}"}", about {"{"}far{"}"} in a straight line.
map-near-far = You seem to be far from this town (about {"{"}far{"}"} to the nearest place).
map-near-refused = Your device does not allow this page to use its position. You can allow it in the settings.
map-near-failed = Your position could not be found. Please try again near a window or outside.
map-near-wait = Looking for your position.
map-near-far-each = about {"{"}far{"}"}
map-tiles-title = Map to move around
map-tiles-lead = Move it with the arrow keys or a finger; + and − change its size. A number leads to its place in the list.
map-tiles-skip = Skip this map
map-tiles-show = Show on this map
map-tiles-in = Zoom in
map-tiles-out = Zoom out
map-print = On paper the map comes with its numbers and the list.
