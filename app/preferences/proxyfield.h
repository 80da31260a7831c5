// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/choices.h"

#include <QGroupBox>

class QLineEdit;
class QRadioButton;
class QSpinBox;

namespace preferences {

/// How Azure DevOps is reached: as the system says, directly, or through a host and a port.
class ProxyField final : public QGroupBox
{
    Q_OBJECT

public:
    explicit ProxyField(QWidget *parent = nullptr);

    void setChoice(const settings::ProxyChoice &choice);
    [[nodiscard]] settings::ProxyChoice choice() const;

private:
    [[nodiscard]] QRadioButton *way(const QString &name, const QString &text);
    void takeApart();
    void showWhatCounts();

    QRadioButton *const m_system;
    QRadioButton *const m_none;
    QRadioButton *const m_named;
    QLineEdit *const m_host;
    QSpinBox *const m_port;
};

} // namespace preferences
