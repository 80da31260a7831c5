// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "finder/copies.h"

namespace finder {

/// A file, or a folder of files, in which a tool of this person may keep a token.
struct KnownPlace
{
    Keeper keeper;
    QString path;
};

/// All of them, whether they exist or not, as this process' environment has them.
[[nodiscard]] QList<KnownPlace> knownPlaces();

} // namespace finder
