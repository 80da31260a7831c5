// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "finder/filesearch.h"

namespace finder {

/// Looks into the environment of all processes of this person: on Linux; elsewhere of this one.
/// A variable is reported once, however many have it.
void lookIntoEnvironments(const Needles &needles, const Progress &progress, Report &report);

} // namespace finder
