// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/letters/letter_layout.h"

#include "core/base/text/code_names.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
constexpr CodeNames<EnvelopeKind, 3> envelopeNames{
    {{{EnvelopeKind::C5, "c5"}, {EnvelopeKind::C65, "c6-5"}, {EnvelopeKind::Both, "both"}}}};

/// What is visible through the window however the sheet slides in the envelope: C5 y 44–65.5 and C6/5 y 39–59, x to 101.
MmRect alwaysVisible(EnvelopeKind envelope) {
    switch (envelope) {
    case EnvelopeKind::C65: return {20, 39, 81, 20};
    case EnvelopeKind::Both: return {20, 44, 81, 15};
    case EnvelopeKind::C5: break;
    }
    return {20, 44, 81, 21.5};
}

/// Line height of the address: 4.7 mm at 11 points, 4.3 mm at 10.
double lineHeight(double points) { return points >= 11 ? 4.7 : 4.3; }

int linesIn(double height, double points) { return static_cast<int>(height / lineHeight(points) + 0.001); }

struct LetterLayoutWords {
    Q_DECLARE_TR_FUNCTIONS(LetterLayout)
};
} // namespace

EnvelopeKind envelopeKindFromCode(const QString& code) { return envelopeNames.value(code).value_or(EnvelopeKind::C5); }

LetterLayout letterLayout(EnvelopeKind envelope, qsizetype addressLines, double left, double top) {
    LetterLayout layout;
    layout.address = alwaysVisible(envelope);
    if (left > 0) {
        layout.address.width = layout.address.right() - left;
        layout.address.x = left;
    }
    if (top > 0) {
        layout.address.height = layout.address.bottom() - top;
        layout.address.y = top;
    }
    if (addressLines > linesIn(layout.address.height, 11)) {
        layout.addressPoints = 10;
    }
    layout.addressLines = linesIn(layout.address.height, layout.addressPoints);
    return layout;
}

LetterLayout letterLayout(const Settings& settings, qsizetype addressLines) {
    return letterLayout(envelopeKindFromCode(settings.value(envelopeKind)), addressLines, settings.value(addressLeft) / 10.0,
                        settings.value(addressTop) / 10.0);
}

Problems check(const LetterLayout& layout, qsizetype addressLines) {
    Problems problems;
    const MmRect& address = layout.address;
    if (address.x < 20 || address.y < layout.window.y || address.right() > layout.window.right() ||
        address.bottom() > layout.window.bottom() || address.height <= 0 || address.width <= 0) {
        problems.error(QStringLiteral("address"),
                       LetterLayoutWords::tr("The address does not stand behind the window of the envelope."));
    }
    if (addressLines > layout.addressLines) {
        problems.hint(QStringLiteral("address"),
                      LetterLayoutWords::tr("The address has more lines than the window of the envelope shows."));
    }
    if (layout.sender.intersects(layout.window) || layout.bodyTop < layout.window.bottom()) {
        problems.error(
            QStringLiteral("window"),
            LetterLayoutWords::tr("Something else than the address could be seen through the window of the envelope."));
    }
    return problems;
}

} // namespace brobygger
