// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/checkreport.h"

#include <QStringList>

#include <optional>

namespace azuredevops {

/// The stable word for what was measured: in JSON, in bug reports and in the record of a stored
/// token. It is never translated and never changes its meaning; scripts depend on it.
[[nodiscard]] QString code(Cause cause);
[[nodiscard]] QString code(State state);
[[nodiscard]] QString code(Verdict verdict);
[[nodiscard]] QString code(Access access);
/// One for each thing that is needed.
[[nodiscard]] QStringList codes(const Needs &needs);

/// What @a word is the code of, among the enumerators up to and including @a last.
template<typename Enum>
[[nodiscard]] std::optional<Enum> fromCode(const QString &word, Enum last)
{
    for (int i = 0; i <= int(last); ++i) {
        if (code(Enum(i)) == word)
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace azuredevops
