// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/filecontent.h"
#include "azuredevops/authorities.h"

namespace wording {

/// Why no authority comes from the file @a fileName, and what makes one of it.
[[nodiscard]] QString explain(const azuredevops::AuthorityError &error, const QString &fileName);

/// Why the file @a fileName was not read.
[[nodiscard]] QString explain(const async::FileError &error, const QString &fileName);

[[nodiscard]] QString explain(const azuredevops::AuthorityFileError &error,
                              const QString &fileName);

} // namespace wording
