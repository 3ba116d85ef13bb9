# English.

## Header
skip = Skip to the main content
menu = Menu
