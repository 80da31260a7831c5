// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/illustration.h"

using namespace Qt::Literals::StringLiterals;

namespace widgets {
namespace {

constexpr QSize naturalSize{560, 300}; // every illustration's viewBox
constexpr int smallestWidth = 360; // whatever the font: large text must not push buttons away

int heightAt(int width)
{
    return width * naturalSize.height() / naturalSize.width();
}

} // namespace

Illustration::Illustration(QWidget *parent)
    : Picture(naturalSize, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Illustration::setPicture(const QString &name, const QString &description)
{
    setDrawing(u":/illustrations/%1.svg"_s.arg(name), description);
}

QSize Illustration::minimumSizeHint() const
{
    return {smallestWidth, heightAt(smallestWidth)};
}

int Illustration::heightForWidth(int width) const
{
    return heightAt(qMin(width, sizeHint().width())); // a wide window does not make it huge
}

} // namespace widgets
