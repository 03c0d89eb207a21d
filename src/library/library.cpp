// SPDX-License-Identifier: GPL-3.0-or-later
// Every line of the library is in the layers; CMake wants a source of its own for a shared library.
#include "audio_edition/version.h"
