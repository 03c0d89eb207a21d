// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/application.h"

int main(int argc, char** argv) {
    return audio_edition::run_application(argc, argv);
}
