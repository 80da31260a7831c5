// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/picture.h"

namespace widgets {

/// Where to click on the Azure DevOps token page, one step at a time.
class Illustration final : public Picture
{
    Q_OBJECT

public:
    explicit Illustration(QWidget *parent = nullptr);

    /// Shows `:/illustrations/NAME.svg`. @a description says in words what is to be seen.
    /// @a texts are what a person really sees there, by the placeholders of the drawing; what is
    /// too long for its place is elided.
    void setPicture(const QString &name, const QString &description,
                    const QMap<QString, QString> &texts = {});

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
};

} // namespace widgets
