# English.

## Header
skip = Skip to the main content
menu = Menu

## Reading aids
settings = Text
settings-more = { " " }& colour
settings-size = Letter size
settings-size-m = Standard
settings-size-l = Large
settings-size-xl = Largest
settings-ruby = Furigana (readings above kanji)
settings-ruby-on = Show
settings-ruby-off = Hide
settings-theme = Screen colours
settings-theme-auto = Automatic
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = High contrast
settings-kept = Kept on this device.

## On paper
print-on = Printed on
