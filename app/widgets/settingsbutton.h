// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/finding.h"
#include "settings/choices.h"
#include "widgets/button.h"

#include <optional>

namespace widgets {

/// Leads to the setting that can mend a trouble; hidden where none can.
class SettingsButton final : public Button
{
    Q_OBJECT

public:
    explicit SettingsButton(QWidget *parent = nullptr);

    /// Offers what can mend @a cause, if anything can.
    void offerFor(std::optional<azuredevops::Cause> cause);

Q_SIGNALS:
    void settingsRequested(settings::Part part);

private:
    std::optional<settings::Part> m_part;
};

} // namespace widgets
