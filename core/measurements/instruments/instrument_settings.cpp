// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measurements/instruments/instrument_settings.h"

namespace brobygger {

namespace {
QByteArray nameOf(const char* what, const Instrument& instrument) {
    return QByteArray("measurements.") + what + '.' + instrument.id.toUtf8();
}

QString textOf(const Settings& settings, const QByteArray& name) {
    return settings.value(Setting<const char*>{name.constData(), ""});
}

void setText(Settings& settings, const QByteArray& name, const QString& text) {
    settings.set(Setting<const char*>{name.constData(), ""}, text);
}

Undo changeText(Settings& settings, const QByteArray& name, const QString& text) {
    return changePreference(
        text, [&settings, name] { return textOf(settings, name); },
        [&settings, name](const QString& wanted) { setText(settings, name, wanted); });
}
} // namespace

bool InstrumentSettings::isInUse(const Instrument& instrument) const {
    const QByteArray name = nameOf("in_use", instrument);
    return m_settings.value(Setting<bool>{name.constData(), instrument.activeFromStart});
}

QList<const Instrument*> InstrumentSettings::inUse() const {
    QList<const Instrument*> used;
    for (const Instrument& instrument : m_catalogue.all()) {
        if (isInUse(instrument)) {
            used.append(&instrument);
        }
    }
    return used;
}

void InstrumentSettings::setInUse(const Instrument& instrument, bool isInUse) {
    const QByteArray name = nameOf("in_use", instrument);
    m_settings.set(Setting<bool>{name.constData(), instrument.activeFromStart}, isInUse);
}

QString InstrumentSettings::licence(const Instrument& instrument) const {
    return textOf(m_settings, nameOf("licence", instrument));
}

Undo InstrumentSettings::setLicence(const Instrument& instrument, const QString& licence) {
    return changeText(m_settings, nameOf("licence", instrument), licence.trimmed());
}

std::optional<ItemTexts> InstrumentSettings::texts(const Instrument& instrument) const {
    const QString kept = textOf(m_settings, nameOf("texts", instrument));
    if (kept.isEmpty()) {
        return {};
    }
    const Result<ItemTexts> texts = readItemTexts(kept.toUtf8(), instrument);
    return texts ? std::optional(*texts) : std::nullopt;
}

bool InstrumentSettings::hasWholeQuestions(const Instrument& instrument) const {
    return instrument.wholeQuestions || texts(instrument).has_value();
}

Result<Undo> InstrumentSettings::loadTexts(const Instrument& instrument, const QByteArray& file) {
    const Result<ItemTexts> texts = readItemTexts(file, instrument);
    if (!texts) {
        return texts.error();
    }
    const Undo wording = changeText(m_settings, nameOf("texts", instrument), QString::fromUtf8(file));
    const Undo named = licence(instrument).isEmpty() ? setLicence(instrument, texts->licence) : Undo();
    if (!named) {
        return wording;
    }
    return Undo([wording, named]() -> Result<void> {
        const Result<void> undone = wording ? wording() : Result<void>();
        if (undone) {
            (void)named(); // a licence that was written since stays
        }
        return undone;
    });
}

Undo InstrumentSettings::forgetTexts(const Instrument& instrument) {
    return changeText(m_settings, nameOf("texts", instrument), QString());
}

} // namespace brobygger
