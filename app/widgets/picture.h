// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMap>
#include <QSvgRenderer>
#include <QWidget>

namespace widgets {

/// Shows one of our SVG drawings, as large as it fits, in colours that follow the palette.
/// Screen readers find a graphic, and the description as its name.
class Picture : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] QSize sizeHint() const override;

protected:
    /// @a naturalSize is the size asked for with an ordinary font; it grows with the font.
    Picture(QSize naturalSize, QWidget *parent);

    /// Shows the SVG resource @a path; Q_ASSERTs that it exists.
    /// @a texts are written into it: each where the drawing has its key.
    void setDrawing(const QString &path, const QString &description,
                    const QMap<QString, QString> &texts = {});

    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void load();

    QSize m_naturalSize;
    QString m_path;
    QMap<QString, QString> m_texts;
    QSvgRenderer m_renderer;
};

} // namespace widgets
