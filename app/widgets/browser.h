// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QUrl>

namespace widgets {

/// Opens pages in the person's browser.
class Browser final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void open(const QUrl &url);

Q_SIGNALS:
    /// No browser could be opened, as far as the system tells.
    void failed(const QUrl &url);
};

} // namespace widgets
