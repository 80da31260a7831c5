// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPushButton>

namespace wizard {

/// How a step stands, seen from the one where one is.
struct StepStanding
{
    enum class Place { Behind, Here, Ahead };

    Place place = Place::Ahead;
    bool isTroubled = false; ///< something there wants attention
    bool canBeGoneTo = false;
    QString chosen; ///< there, in two or three words

    friend bool operator==(const StepStanding &, const StepStanding &) = default;
};

/// One step on the rail: its number in a circle, its name and what was chosen there. A button only
/// while one can go back to it.
class RailStep final : public QPushButton
{
    Q_OBJECT

public:
    /// @a number counts from 1 to @a count.
    RailStep(int number, int count, const QString &name, QWidget *parent);

    void show(const StepStanding &standing);
    /// Leaves the words to the tool tip and to assistive programs.
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Of the circle alone, with room at both sides.
    [[nodiscard]] static int compactWidth(const QWidget &widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawLine(QPainter &painter) const;
    void drawCircle(QPainter &painter) const;
    void drawWords(QPainter &painter) const;
    [[nodiscard]] QRectF circle() const;
    [[nodiscard]] QFont chosenFont() const;
    /// Of the name and of what was chosen, where there is room for words.
    [[nodiscard]] int wordsHeight() const;

    const int m_number;
    const int m_count;
    const QString m_name;
    StepStanding m_standing;
    bool m_isCompact = false;
};

} // namespace wizard
