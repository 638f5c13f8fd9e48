// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/figures/caution.h"

#include "ui/kit/look/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace brobygger {

namespace {
constexpr int cautionRadius = 6;
constexpr int cautionMargin = 10;
} // namespace

Caution::Caution(const QString& sentence, QWidget* parent)
    : QWidget(parent) {
    QLabel* label = makeLabel(sentence, TextRole::Body);
    label->setWordWrap(true);
    label->setProperty("role", QStringLiteral("hint")); // the colour that can be read on the ground
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(cautionMargin, cautionMargin - 2, cautionMargin, cautionMargin - 2);
    layout->addWidget(label);
}

void Caution::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours(this).amber.ground);
    painter.drawRoundedRect(rect(), cautionRadius, cautionRadius);
}

} // namespace brobygger
