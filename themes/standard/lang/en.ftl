# English.

## Header
skip = Skip to the main content
menu = Menu

## Offline
offline-title = No internet connection
offline-lead = This page is not yet on your device. You can read the pages below without a connection.
offline-again = Try again
offline-again-help = Press this where the signal is good.
offline-works = Pages you can read without a connection
offline-seen = Pages you have seen before
offline-call = In a hurry? Please call
offline-home = Home
