// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/settingsbutton.h"

#include "wording/settingswords.h"

using namespace Qt::Literals::StringLiterals;

namespace widgets {

SettingsButton::SettingsButton(QWidget *parent)
    : Button(parent)
{
    setObjectName(u"openSettings"_s);
    setAutoDefault(false);
    hide();
    connect(this, &QPushButton::clicked, this, [this] { Q_EMIT settingsRequested(*m_part); });
}

void SettingsButton::offerFor(std::optional<azuredevops::Cause> cause)
{
    m_part = cause ? wording::settingFor(*cause) : std::nullopt;
    setVisible(m_part.has_value());
    if (m_part)
        setText(wording::buttonTo(*m_part));
}

} // namespace widgets
