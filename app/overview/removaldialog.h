// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/tokenrecord.h"

#include <QDialog>

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
};

} // namespace overview
