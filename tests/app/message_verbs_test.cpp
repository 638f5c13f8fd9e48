// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/files/fhir_messages.h"
#include "tests/support/files/message_files.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

using namespace brobygger;
using namespace brobygger::test;

TEST_CASE("A message is told without a file to work in, with the keys of the contract", "[commandline]") {
    const QTemporaryDir folder;
    const QString path = written(folder, "henvisning.xml", xrefMessage());
    const Answer answer = runProgram(words("import referral --dry-run --json --from") << path);
    INFO(answer.complaint.toStdString());
    REQUIRE(answer.status == 0);
    const QJsonObject json = answer.json().object();
    for (const char* key :
         {"format", "version", "message_id", "sent", "event", "sender", "receiver", "citizen", "subject", "category",
          "priority", "text", "diagnoses", "relatives", "attachments", "episode_id", "warnings", "errors"}) {
        INFO(key);
        CHECK(json.contains(QLatin1String(key)));
    }
    CHECK(json[QStringLiteral("format")] == QStringLiteral("xref15"));
    CHECK(json[QStringLiteral("sent")] == QStringLiteral("2026-11-01T08:30"));
    CHECK(json[QStringLiteral("event")] == QStringLiteral("new"));
    CHECK(json[QStringLiteral("category")].isNull());
    CHECK(json[QStringLiteral("sender")][QStringLiteral("identifier_code")] == QStringLiteral("ydernummer"));
    CHECK(json[QStringLiteral("citizen")][QStringLiteral("replacement_id")] == QStringLiteral("0703921VJ4"));
    CHECK(json[QStringLiteral("citizen")][QStringLiteral("cpr")].isNull());
    CHECK(json[QStringLiteral("attachments")][0][QStringLiteral("bytes")] == 9);
}

TEST_CASE("A dry run says that somebody is dead or protected, and gives every number with its system", "[commandline]") {
    const QTemporaryDir folder;
    const QString path =
        written(folder, "doed.json",
                careMessage(FhirReferences::Urn, jsonObject(R"({"deceasedDateTime": "2026-10-30", "birthDate": "1990-01-01",
                    "meta": {"security": [{"code": "R"}]}})")));
    const Answer answer = runProgram(words("import referral --dry-run --json --from") << path);
    INFO(answer.complaint.toStdString());
    REQUIRE(answer.status == 0);
    const QJsonObject json = answer.json().object();
    const QJsonValue citizen = json[QStringLiteral("citizen")];
    CHECK(citizen[QStringLiteral("is_dead")] == true);
    CHECK(citizen[QStringLiteral("died_on")] == QStringLiteral("2026-10-30"));
    CHECK(citizen[QStringLiteral("is_address_protected")] == true);
    CHECK(citizen[QStringLiteral("birth_date")] == QStringLiteral("1992-03-07"));
    CHECK(citizen[QStringLiteral("said_birth_date")] == QStringLiteral("1990-01-01"));
    CHECK(citizen[QStringLiteral("identifiers")][0][QStringLiteral("system")] == QStringLiteral("urn:oid:1.2.208.176.1.6.1.1"));
    CHECK(json[QStringLiteral("notices")].toArray().size() == 2);
    CHECK(json[QStringLiteral("warnings")].toArray().size() == 1);
    CHECK(json[QStringLiteral("sender")][QStringLiteral("identifiers")].toArray().size() == 2);
}

TEST_CASE("A broken message and one of another kind end with one line that names nobody", "[commandline]") {
    const QTemporaryDir folder;
    const QString receipt =
        written(folder, "kvittering.xml", "<Emessage><Envelope/><NegativeReceipt><Letter/></NegativeReceipt></Emessage>");
    QByteArray half = xrefMessage();
    half.truncate(half.size() / 2);
    const QString broken = written(folder, "ødelagt.xml", half);
    for (const QString& path : {receipt, broken, folder.filePath(QStringLiteral("mangler.xml"))}) {
        const Answer answer = runProgram(words("import referral --dry-run --json --from") << path);
        CHECK(answer.status == 1);
        CHECK(answer.complaint.count('\n') == 1);
        CHECK_FALSE(answer.complaint.contains("Skov"));
        CHECK_FALSE(answer.complaint.contains("0703921VJ4"));
    }
    CHECK(runProgram(words("import referral --dry-run")).status == 2);
    CHECK(runProgram(words("import referral --from") << receipt).status == 2);
}

TEST_CASE("A referral is taken in once, and its answer is written in every format", "[commandline]") {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("fil.brobygger"));
    const QStringList onFile = words("--file") << file << words("--today 2026-11-02");
    REQUIRE(runProgram(words("new --programme norddjurs-landkommune --organisation Norddjurs --worker Bo") + onFile).status ==
            0);
    const QString message = written(folder, "brev.xml", xdisMessage());
    const QStringList import = words("import referral --json --from") << message;
    const Answer taken = runProgram(import + onFile);
    INFO(taken.complaint.toStdString());
    REQUIRE(taken.status == 0);
    const QString referral = taken.json().object()[QStringLiteral("referral_id")].toString();
    CHECK_FALSE(referral.isEmpty());
    CHECK(runProgram(import + onFile).status == 1);
    const auto reply = [&](const char* options, const char* name) {
        return runProgram(words("export reply --json --referral") << referral << words(options) << QStringLiteral("--to")
                                                                  << folder.filePath(QLatin1String(name)) << onFile);
    };
    const Answer text = reply("--kind status --format text", "svar.txt");
    INFO(text.complaint.toStdString());
    REQUIRE(text.status == 0);
    CHECK(text.json().object()[QStringLiteral("format")] == QStringLiteral("text"));
    QFile written_(folder.filePath(QStringLiteral("svar.txt")));
    REQUIRE(written_.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(written_.readAll()).contains(QStringLiteral("Nancy Ann Berggren")));
    const std::pair<const char*, const char*> formats[] = {
        {"--kind closing --format xdis15", "medcom-oioxml/xsd/2016/12/01/EMessage.xsd"},
        {"--kind status --format xdis91", "medcom-oioxml/xsd/2006/07/01/EMessage.xsd"}};
    for (const auto& [options, schema] : formats) {
        const Answer made = reply(options, "svar.xml");
        INFO(made.complaint.toStdString());
        REQUIRE(made.status == 0);
        QFile xml(folder.filePath(QStringLiteral("svar.xml")));
        REQUIRE(xml.open(QIODevice::ReadOnly));
        if (const auto errors = schemaErrors(xml.readAll(), QLatin1String(schema))) {
            CHECK(errors->toStdString() == "");
        }
    }
    // The clinic's SOR number is in no letter; without it a CareCommunication says what is missing and writes nothing.
    const Answer missing = reply("--kind status --format carecommunication", "svar.json");
    CHECK(missing.status == 1);
    CHECK(missing.complaint.contains("SOR"));
    CHECK_FALSE(QFile::exists(folder.filePath(QStringLiteral("svar.json"))));
    CHECK(reply("--kind letter --format text", "x.txt").status == 2);
    CHECK(reply("--kind status --format fax", "x.txt").status == 2);
    CHECK(reply("--kind status --format carecommunication", "x.txt").status == 2);
}
