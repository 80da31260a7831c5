// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/tokenrecord.h"

#include <QDialog>

class QPushButton;
namespace widgets {
class Browser;
class Statement;
} // namespace widgets

namespace overview {

/// Says what a removal takes away, from where, and what it does not do: end the token. Accepted
/// if the person wants it all the same.
class RemovalDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @a keychain is what people call it; may be empty.
    RemovalDialog(const QList<library::TokenRecord> &records, const QString &keychain,
                  QWidget *parent = nullptr);

private:
    void addPages(const QList<library::TokenRecord> &records);
    void addWayRound(QLayout &layout);
    void offerToCopy(const QUrl &url);

    widgets::Browser *const m_browser;
    widgets::Statement *const m_outcome; ///< of opening a page
    QPushButton *const m_copyLink; ///< of the page that could not be opened
    QString m_link;
};

} // namespace overview
