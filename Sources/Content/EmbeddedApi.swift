// swift-format-ignore-file
// Written by bin/embed-content from Content/; edit there.

enum EmbeddedApi {
    static let files: [EmbeddedFile] = [
        EmbeddedFile("api/openapi.json", ##"""
{
  "openapi": "3.1.0",
  "info": {
    "title": "Digipolku",
    "version": "1.0.0",
    "summary": "Digital pathways of municipalities as open data",
    "description": "What municipalities ask, find, plan and do about digitalisation. No key is needed. Everything is read-only and may be used under CC BY 4.0: name the organisation as the source. Lists are paged: follow next until it is null. Figures about people come only from frozen tables in which every number stands for at least ten people (five for members who are signed in).",
    "license": {"name": "Creative Commons Attribution 4.0 International", "identifier": "CC-BY-4.0"}
  },
  "servers": [{"url": "/api/v1"}],
  "paths": {
    "/openapi.json": {
      "get": {
        "operationId": "description",
        "summary": "This description",
        "responses": {
          "200": {
            "description": "OpenAPI 3.1",
            "headers": {"ETag": {"$ref": "#/components/headers/ETag"}},
            "content": {"application/json": {"schema": {"type": "object"}}}
          },
          "304": {"$ref": "#/components/responses/NotModified"},
          "400": {"$ref": "#/components/responses/BadRequest"}
        }
      }
    },
    "/organisations": {
      "get": {
        "operationId": "organisations",
        "summary": "Organisations of this installation",
        "parameters": [{"$ref": "#/components/parameters/afterSlug"}, {"$ref": "#/components/parameters/limit"}],
        "responses": {
          "200": {
            "description": "By slug",
            "headers": {"ETag": {"$ref": "#/components/headers/ETag"}, "Link": {"$ref": "#/components/headers/Link"}},
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/OrganisationList"}}}
          },
          "304": {"$ref": "#/components/responses/NotModified"},
          "400": {"$ref": "#/components/responses/BadRequest"}
        }
      }
    },
    "/organisations/{organisation}": {
      "get": {
        "operationId": "organisation",
        "summary": "One organisation",
        "parameters": [{"$ref": "#/components/parameters/organisation"}],
        "responses": {
          "200": {
            "description": "The organisation",
            "headers": {"ETag": {"$ref": "#/components/headers/ETag"}},
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Organisation"}}}
          },
          "304": {"$ref": "#/components/responses/NotModified"},
          "400": {"$ref": "#/components/responses/BadRequest"},
          "404": {"$ref": "#/components/responses/NotFound"}
        }
      }
    },
    "/organisations/{organisation}/themes": {
      "get": {
        "operationId": "themes",
        "summary": "Its theme board",
        "parameters": [{"$ref": "#/components/parameters/organisation"}, {"$ref": "#/components/parameters/afterTheme"}, {"$ref": "#/components/parameters/limit"}],
        "responses": {
          "200": {
            "description": "By key; place tells the order on the board",
            "headers": {"ETag": {"$ref": "#/components/headers/ETag"}, "Link": {"$ref": "#/components/headers/Link"}},
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/ThemeList"}}}
          },
          "304": {"$ref": "#/components/responses/NotModified"},
          "400": {"$ref": "#/components/responses/BadRequest"},
          "404": {"$ref": "#/components/responses/NotFound"}
        }
      }
    },
    "/organisations/{organisation}/actions": {
      "get": {
        "operationId": "actions",
        "summary": "Published actions of its digital pathway",
        "parameters": [{"$ref": "#/components/parameters/organisation"}, {"$ref": "#/components/parameters/afterId"}, {"$ref": "#/components/parameters/limit"}],
        "responses": {
          "200": {
            "description": "By id, oldest first",
            "headers": {"ETag": {"$ref": "#/components/headers/ETag"}, "Link": {"$ref": "#/components/headers/Link"}},
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/ActionList"}}}
          },
          "304": {"$ref": "#/components/responses/NotModified"},
          "400": {"$ref": "#/components/responses/BadRequest"},
          "404": {"$ref": "#/components/responses/NotFound"}
        }
      }
    },
    "/organisations/{organisation}/actions/{action}": {
      "get": {
        "operationId": "action",
        "summary": "One published action",
        "parameters": [{"$ref": "#/components/parameters/organisation"}, {"$ref": "#/components/parameters/action"}],
        "responses": {
          "200": {
            "description": "The action as it is now",
            "headers": {"ETag": {"$ref": "#/components/headers/ETag"}},
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Action"}}}
          },
          "304": {"$ref": "#/components/responses/NotModified"},
          "400": {"$ref": "#/components/responses/BadRequest"},
          "404": {"$ref": "#/components/responses/NotFound"}
        }
      }
    },
    "/organisations/{organisation}/rounds": {
      "get": {
        "operationId": "rounds",
        "summary": "Survey rounds that were opened",
        "parameters": [{"$ref": "#/components/parameters/organisation"}, {"$ref": "#/components/parameters/afterId"}, {"$ref": "#/components/parameters/limit"}],
        "responses": {
          "200": {
            "description": "By id, oldest first",
            "headers": {"ETag": {"$ref": "#/components/headers/ETag"}, "Link": {"$ref": "#/components/headers/Link"}},
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/RoundList"}}}
          },
          "304": {"$ref": "#/components/responses/NotModified"},
          "400": {"$ref": "#/components/responses/BadRequest"},
          "404": {"$ref": "#/components/responses/NotFound"}
        }
      }
    },
    "/organisations/{organisation}/rounds/{round}": {
      "get": {
        "operationId": "round",
        "summary": "One round with its plan",
        "parameters": [{"$ref": "#/components/parameters/organisation"}, {"$ref": "#/components/parameters/round"}],
        "responses": {
          "200": {
            "description": "The round",
            "headers": {"ETag": {"$ref": "#/components/headers/ETag"}},
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/RoundPlan"}}}
          },
          "304": {"$ref": "#/components/responses/NotModified"},
          "400": {"$ref": "#/components/responses/BadRequest"},
          "404": {"$ref": "#/components/responses/NotFound"}
        }
      }
    },
    "/organisations/{organisation}/rounds/{round}/results": {
      "get": {
        "operationId": "results",
        "summary": "Released results of a round",
        "parameters": [{"$ref": "#/components/parameters/organisation"}, {"$ref": "#/components/parameters/round"}],
        "responses": {
          "200": {
            "description": "The table that everybody may read; for members who are signed in the internal one. 404 while nothing is released",
            "headers": {"ETag": {"$ref": "#/components/headers/ETag"}},
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Results"}}}
          },
          "304": {"$ref": "#/components/responses/NotModified"},
          "400": {"$ref": "#/components/responses/BadRequest"},
          "404": {"$ref": "#/components/responses/NotFound"}
        }
      }
    },
    "/organisations/{organisation}/rounds/{round}/results.csv": {
      "get": {
        "operationId": "resultsFile",
        "summary": "The same table as CSV",
        "parameters": [{"$ref": "#/components/parameters/organisation"}, {"$ref": "#/components/parameters/round"}],
        "responses": {
          "200": {
            "description": "One row a question and block: question, theme, block, names, people per step, don't know, answered, mean",
            "headers": {"ETag": {"$ref": "#/components/headers/ETag"}},
            "content": {"text/csv": {"schema": {"type": "string"}}}
          },
          "304": {"$ref": "#/components/responses/NotModified"},
          "400": {"$ref": "#/components/responses/BadRequest"},
          "404": {"$ref": "#/components/responses/NotFound"}
        }
      }
    },
    "/organisations/{organisation}/inquiries": {
      "get": {
        "operationId": "inquiries",
        "summary": "Published surveys of organisations",
        "parameters": [{"$ref": "#/components/parameters/organisation"}, {"$ref": "#/components/parameters/afterId"}, {"$ref": "#/components/parameters/limit"}],
        "responses": {
          "200": {
            "description": "By id, oldest first",
            "headers": {"ETag": {"$ref": "#/components/headers/ETag"}, "Link": {"$ref": "#/components/headers/Link"}},
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/InquiryList"}}}
          },
          "304": {"$ref": "#/components/responses/NotModified"},
          "400": {"$ref": "#/components/responses/BadRequest"},
          "404": {"$ref": "#/components/responses/NotFound"}
        }
      }
    },
    "/organisations/{organisation}/inquiries/{inquiry}/results": {
      "get": {
        "operationId": "inquiryResults",
        "summary": "What was published of a survey of organisations",
        "parameters": [{"$ref": "#/components/parameters/organisation"}, {"$ref": "#/components/parameters/inquiry"}],
        "responses": {
          "200": {
            "description": "The frozen figures, and the answers of those who let themselves be named. 404 until it is published",
            "headers": {"ETag": {"$ref": "#/components/headers/ETag"}},
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/InquiryResults"}}}
          },
          "304": {"$ref": "#/components/responses/NotModified"},
          "400": {"$ref": "#/components/responses/BadRequest"},
          "404": {"$ref": "#/components/responses/NotFound"}
        }
      }
    },
    "/organisations/{organisation}/changes": {
      "get": {
        "operationId": "changes",
        "summary": "Versions of published actions, oldest first",
        "parameters": [{"$ref": "#/components/parameters/organisation"}, {"$ref": "#/components/parameters/afterChange"}, {"$ref": "#/components/parameters/limit"}],
        "responses": {
          "200": {
            "description": "What has changed on the pathway",
            "headers": {"ETag": {"$ref": "#/components/headers/ETag"}, "Link": {"$ref": "#/components/headers/Link"}},
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/ChangeList"}}}
          },
          "304": {"$ref": "#/components/responses/NotModified"},
          "400": {"$ref": "#/components/responses/BadRequest"},
          "404": {"$ref": "#/components/responses/NotFound"}
        }
      }
    }
  },
  "components": {
    "schemas": {
      "Text": {
        "type": "object",
        "description": "A text in the languages it was written in; a missing language is a visible gap, not an empty text.",
        "properties": {"fi": {"type": "string", "minLength": 1}, "sv": {"type": "string", "minLength": 1}, "en": {"type": "string", "minLength": 1}},
        "required": [],
        "additionalProperties": false
      },
      "ID": {"type": "string", "description": "Thirteen characters of base32; the same for ever.", "pattern": "^[0-7][0-9a-hjkmnp-tv-z]{12}$"},
      "Instant": {"type": "string", "description": "A point in time, UTC.", "format": "date-time", "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"},
      "Day": {
        "type": "string",
        "description": "A civil day of the organisation's time zone; a deadline means its end.",
        "format": "date",
        "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
      },
      "MonthOrDay": {"type": "string", "description": "A month or a day, as exactly as people know it.", "pattern": "^\\d{4}-\\d{2}(-\\d{2})?$"},
      "Organisation": {
        "type": "object",
        "properties": {
          "slug": {"type": "string", "description": "Names the organisation in every address.", "pattern": "^[a-z0-9][a-z0-9-]{0,58}[a-z0-9]$"},
          "name": {"$ref": "#/components/schemas/Text"},
          "languages": {"type": "array", "items": {"enum": ["fi", "sv", "en"]}, "description": "Languages it serves people in, its own first.", "minItems": 1},
          "wording": {"enum": ["municipality", "city"], "description": "What it calls itself."},
          "contact": {"type": "string", "description": "Where a reader turns to, as written."},
          "page": {"type": "string", "description": "Its page for people.", "format": "uri"},
          "links": {
            "type": "object",
            "properties": {
              "themes": {"type": "string", "format": "uri"},
              "actions": {"type": "string", "format": "uri"},
              "rounds": {"type": "string", "format": "uri"},
              "changes": {"type": "string", "format": "uri"}
            },
            "required": ["themes", "actions", "rounds", "changes"],
            "additionalProperties": false
          }
        },
        "required": ["slug", "name", "languages", "wording", "contact", "page", "links"],
        "additionalProperties": false
      },
      "Theme": {
        "type": "object",
        "properties": {
          "key": {"type": "string", "description": "Stable for ever, so that results stay comparable.", "minLength": 1},
          "place": {"type": "integer", "description": "Its place on the board, from 1.", "minimum": 1},
          "own": {"type": "boolean", "description": "The organisation made it; no statement asks about it."},
          "name": {"$ref": "#/components/schemas/Text"},
          "sentence": {"$ref": "#/components/schemas/Text"},
          "meaning": {"$ref": "#/components/schemas/Text", "description": "What it means here, in the organisation's own words; empty until somebody writes it."},
          "owner": {"$ref": "#/components/schemas/Text", "description": "Who looks after it; empty when nobody does."},
          "target": {
            "anyOf": [
              {
                "type": "object",
                "properties": {"level": {"type": "number", "minimum": 1, "maximum": 5}, "year": {"type": "integer", "minimum": 2000, "maximum": 2100}},
                "required": ["level", "year"],
                "additionalProperties": false
              },
              {"type": "null"}
            ],
            "description": "Where the theme should be, by the end of which year."
          },
          "updated": {"$ref": "#/components/schemas/Instant"}
        },
        "required": ["key", "place", "own", "name", "sentence", "meaning", "owner", "target", "updated"],
        "additionalProperties": false
      },
      "Action": {
        "type": "object",
        "properties": {
          "id": {"$ref": "#/components/schemas/ID"},
          "version": {"type": "integer", "description": "Grows by one with every change.", "minimum": 1},
          "updated": {"$ref": "#/components/schemas/Instant"},
          "published": {"$ref": "#/components/schemas/Instant"},
          "theme": {"type": "string", "description": "Key of its theme."},
          "kind": {"enum": ["action", "pilot", "investment", "continuous"]},
          "phase": {"enum": ["draft", "planned", "going", "done", "paused", "stopped"]},
          "late": {"type": "boolean", "description": "Its last day has passed and it is not done, or it should have started and has not."},
          "title": {"$ref": "#/components/schemas/Text"},
          "need": {"$ref": "#/components/schemas/Text", "description": "The need of residents that it answers."},
          "description": {"$ref": "#/components/schemas/Text"},
          "owner": {"$ref": "#/components/schemas/Text", "description": "The sector, or a role in it."},
          "contributors": {"type": "array", "items": {"$ref": "#/components/schemas/Text"}},
          "takingPart": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "name": {"$ref": "#/components/schemas/Text"},
                "kind": {"enum": ["sector", "municipality", "partner"]},
                "sharePercent": {"type": ["integer", "null"], "description": "Part of the cost and the work.", "minimum": 0, "maximum": 100}
              },
              "required": ["name", "kind", "sharePercent"],
              "additionalProperties": false
            },
            "description": "The contributors with their kinds and shares."
          },
          "starts": {"anyOf": [{"$ref": "#/components/schemas/MonthOrDay"}, {"type": "null"}]},
          "ends": {"anyOf": [{"$ref": "#/components/schemas/MonthOrDay"}, {"type": "null"}]},
          "steps": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {"title": {"$ref": "#/components/schemas/Text"}, "done": {"anyOf": [{"$ref": "#/components/schemas/Day"}, {"type": "null"}]}},
              "required": ["title", "done"],
              "additionalProperties": false
            }
          },
          "indicator": {
            "type": "object",
            "properties": {
              "text": {"$ref": "#/components/schemas/Text"},
              "unit": {"$ref": "#/components/schemas/Text"},
              "baseline": {"type": ["number", "null"]},
              "target": {"type": ["number", "null"]},
              "now": {"type": ["number", "null"]},
              "measured": {"anyOf": [{"$ref": "#/components/schemas/Day"}, {"type": "null"}]}
            },
            "required": ["text", "unit", "baseline", "target", "now", "measured"],
            "additionalProperties": false
          },
          "change": {"enum": ["renews", "ends", "new", null], "description": "What happens to a service or a way of working."},
          "stopsDoing": {"$ref": "#/components/schemas/Text", "description": "What is no longer done once this is."},
          "origin": {"anyOf": [{"$ref": "#/components/schemas/Origin"}, {"type": "null"}], "description": "What it came from."},
          "pilot": {"anyOf": [{"$ref": "#/components/schemas/Pilot"}, {"type": "null"}], "description": "Set when and only when the kind is pilot."},
          "money": {
            "type": "object",
            "properties": {
              "onceEuros": {"type": ["integer", "null"], "minimum": 0},
              "yearlyEuros": {"type": ["integer", "null"], "minimum": 0},
              "personDays": {"type": ["integer", "null"], "minimum": 0}
            },
            "required": ["onceEuros", "yearlyEuros", "personDays"],
            "additionalProperties": false
          },
          "goals": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {"code": {"type": "string"}, "name": {"$ref": "#/components/schemas/Text"}},
              "required": ["code", "name"],
              "additionalProperties": false
            },
            "description": "Goals of the strategy that it serves."
          },
          "needs": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {"id": {"$ref": "#/components/schemas/ID"}, "title": {"$ref": "#/components/schemas/Text"}},
              "required": ["id", "title"],
              "additionalProperties": false
            },
            "description": "Public needs of residents that it answers."
          },
          "lifeEvents": {"type": "array", "items": {"type": "string"}, "description": "Codes of the national list of life events (ptvelti)."},
          "references": {"type": "array", "items": {"type": "string"}, "description": "Keys of national goals."},
          "changesSystem": {"type": "boolean", "description": "It changes an information system; the law asks for an assessment (906/2019, section 5)."},
          "assessed": {"anyOf": [{"$ref": "#/components/schemas/Day"}, {"type": "null"}], "description": "When that assessment was made."},
          "benefit": {"$ref": "#/components/schemas/Text", "description": "What came of it in words; its measured benefits are in benefits."},
          "benefits": {"type": "array", "items": {"$ref": "#/components/schemas/Benefit"}},
          "years": {"type": "array", "items": {"$ref": "#/components/schemas/BudgetYear"}, "description": "Money and working time by year."},
          "claims": {"type": "array", "items": {"$ref": "#/components/schemas/Claim"}},
          "page": {"type": "string", "description": "Its page for people, with the chain behind it.", "format": "uri"}
        },
        "required": [
          "id",
          "version",
          "updated",
          "published",
          "theme",
          "kind",
          "phase",
          "late",
          "title",
          "need",
          "description",
          "owner",
          "contributors",
          "takingPart",
          "starts",
          "ends",
          "steps",
          "indicator",
          "change",
          "stopsDoing",
          "origin",
          "pilot",
          "money",
          "goals",
          "needs",
          "lifeEvents",
          "references",
          "changesSystem",
          "assessed",
          "benefit",
          "benefits",
          "years",
          "claims",
          "page"
        ],
        "additionalProperties": false
      },
      "Benefit": {
        "type": "object",
        "description": "What should change because of an action, for whom, and what was measured.",
        "properties": {
          "id": {"$ref": "#/components/schemas/ID"},
          "text": {"$ref": "#/components/schemas/Text"},
          "kind": {"enum": ["time", "money", "quality", "vitality", "burden"]},
          "state": {"enum": ["measured", "late", "coming", "unplanned", "dropped"]},
          "unit": {"$ref": "#/components/schemas/Text"},
          "baseline": {"type": ["number", "null"]},
          "target": {"type": ["number", "null"]},
          "owner": {"$ref": "#/components/schemas/Text", "description": "Who sees that it is measured: a job title."},
          "pays": {"$ref": "#/components/schemas/Text"},
          "gains": {"$ref": "#/components/schemas/Text"},
          "promisedEurosYearly": {"type": ["integer", "null"], "minimum": 0},
          "measurements": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "due": {"$ref": "#/components/schemas/Day"},
                "measured": {"anyOf": [{"$ref": "#/components/schemas/Day"}, {"type": "null"}], "description": "null: nobody has measured."},
                "value": {"type": ["number", "null"]},
                "eurosYearly": {"type": ["integer", "null"], "minimum": 0},
                "note": {"$ref": "#/components/schemas/Text"}
              },
              "required": ["due", "measured", "value", "eurosYearly", "note"],
              "additionalProperties": false
            }
          },
          "dropped": {"$ref": "#/components/schemas/Text", "description": "Why it is no longer looked for; empty while it is."}
        },
        "required": [
          "id", "text", "kind", "state", "unit", "baseline", "target", "owner", "pays", "gains", "promisedEurosYearly", "measurements", "dropped"
        ],
        "additionalProperties": false
      },
      "BudgetYear": {
        "type": "object",
        "properties": {
          "year": {"type": "integer", "minimum": 2000, "maximum": 2100},
          "plan": {"$ref": "#/components/schemas/BudgetSum"},
          "actual": {"$ref": "#/components/schemas/BudgetSum"}
        },
        "required": ["year", "plan", "actual"],
        "additionalProperties": false
      },
      "BudgetSum": {
        "type": "object",
        "description": "null where nobody has said.",
        "properties": {
          "onceEuros": {"type": ["integer", "null"], "minimum": 0},
          "runningEuros": {"type": ["integer", "null"], "minimum": 0},
          "personDays": {"type": ["integer", "null"], "minimum": 0}
        },
        "required": ["onceEuros", "runningEuros", "personDays"],
        "additionalProperties": false
      },
      "Claim": {
        "type": "object",
        "description": "What an action said beforehand that a round will show, and the verdict in the open table.",
        "properties": {
          "id": {"$ref": "#/components/schemas/ID"},
          "statement": {"type": "string", "description": "Id of the statement."},
          "group": {"type": "string", "description": "Key of the group."},
          "sector": {"$ref": "#/components/schemas/Text", "description": "Empty for the whole group."},
          "steps": {"type": "number", "description": "By how much the mean rises.", "minimum": -4, "maximum": 4},
          "since": {"$ref": "#/components/schemas/ID", "description": "The round that it starts from."},
          "by": {"type": ["integer", "null"], "description": "The year in which it should show; null: the next round."},
          "made": {"anyOf": [{"$ref": "#/components/schemas/Instant"}, {"type": "null"}]},
          "note": {"$ref": "#/components/schemas/Text"},
          "withdrawn": {"$ref": "#/components/schemas/Text", "description": "Why it no longer stands; empty while it does."},
          "verdict": {
            "enum": ["waiting", "madeAfterwards", "moved", "notDistinguishable", "worse", "tooLittle", "notComparable"]
          },
          "round": {"anyOf": [{"$ref": "#/components/schemas/ID"}, {"type": "null"}], "description": "The round that shows it."},
          "size": {"enum": ["reached", "less", "unsure", null], "description": "How a sure change stands to what was claimed."},
          "before": {"type": ["number", "null"]},
          "after": {"type": ["number", "null"]}
        },
        "required": [
          "id", "statement", "group", "sector", "steps", "since", "by", "made", "note", "withdrawn", "verdict", "round", "size", "before", "after"
        ],
        "additionalProperties": false
      },
      "Origin": {
        "oneOf": [
          {
            "type": "object",
            "properties": {"type": {"enum": ["finding", "decision", "idea", "action"]}, "id": {"$ref": "#/components/schemas/ID"}},
            "required": ["type", "id"],
            "additionalProperties": false
          },
          {
            "type": "object",
            "properties": {
              "type": {"const": "round"},
              "id": {"$ref": "#/components/schemas/ID"},
              "statement": {"type": "string", "description": "Id of the statement."}
            },
            "required": ["type", "id", "statement"],
            "additionalProperties": false
          },
          {
            "type": "object",
            "properties": {"type": {"const": "text"}, "text": {"$ref": "#/components/schemas/Text"}},
            "required": ["type", "text"],
            "additionalProperties": false
          }
        ]
      },
      "Pilot": {
        "type": "object",
        "properties": {
          "hypothesis": {"$ref": "#/components/schemas/Text"},
          "measure": {"$ref": "#/components/schemas/Text", "description": "What is measured to see whether the hypothesis holds."},
          "limit": {"$ref": "#/components/schemas/Text"},
          "decisionDay": {"anyOf": [{"$ref": "#/components/schemas/Day"}, {"type": "null"}]},
          "repeats": {
            "anyOf": [
              {
                "type": "object",
                "properties": {"place": {"$ref": "#/components/schemas/Text"}, "id": {"$ref": "#/components/schemas/ID"}},
                "required": ["place", "id"],
                "additionalProperties": false
              },
              {"type": "null"}
            ],
            "description": "The pilot of another organisation that it repeats."
          },
          "elsewhere": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "place": {"$ref": "#/components/schemas/Text"},
                "id": {"$ref": "#/components/schemas/ID"},
                "outcome": {"enum": ["stop", "repeat", "scale", null]},
                "reason": {"$ref": "#/components/schemas/Text"},
                "day": {"anyOf": [{"$ref": "#/components/schemas/Day"}, {"type": "null"}]}
              },
              "required": ["place", "id", "outcome", "reason", "day"],
              "additionalProperties": false
            },
            "description": "What came of it where others tried it."
          },
          "verdict": {
            "anyOf": [
              {
                "type": "object",
                "properties": {
                  "outcome": {"enum": ["stop", "repeat", "scale"]},
                  "reason": {"$ref": "#/components/schemas/Text"},
                  "day": {"anyOf": [{"$ref": "#/components/schemas/Day"}, {"type": "null"}]},
                  "decision": {"anyOf": [{"$ref": "#/components/schemas/ID"}, {"type": "null"}], "description": "The decision of a body that it stands on."}
                },
                "required": ["outcome", "reason", "day", "decision"],
                "additionalProperties": false
              },
              {"type": "null"}
            ]
          }
        },
        "required": ["hypothesis", "measure", "limit", "decisionDay", "repeats", "elsewhere", "verdict"],
        "additionalProperties": false
      },
      "Round": {
        "type": "object",
        "properties": {
          "id": {"$ref": "#/components/schemas/ID"},
          "name": {"$ref": "#/components/schemas/Text"},
          "state": {"enum": ["open", "closed", "released"]},
          "instrument": {
            "type": "object",
            "properties": {"id": {"type": "string"}, "version": {"type": "integer", "minimum": 1}},
            "required": ["id", "version"],
            "additionalProperties": false
          },
          "selection": {"enum": ["full", "pulse"]},
          "opens": {"$ref": "#/components/schemas/Day"},
          "closes": {"$ref": "#/components/schemas/Day"},
          "k": {"type": "integer", "description": "The least number of people a figure stands for inside the organisation.", "minimum": 5},
          "openK": {"type": "integer", "description": "The same for everybody else.", "minimum": 10},
          "publicLink": {"type": "boolean", "description": "Anyone may answer; that stream is self-selected and shown apart."},
          "publishes": {"type": "boolean", "description": "Results are shown to those who are not signed in."},
          "test": {"type": "boolean", "description": "A demo or trial."},
          "opened": {"anyOf": [{"$ref": "#/components/schemas/Instant"}, {"type": "null"}]},
          "closed": {"anyOf": [{"$ref": "#/components/schemas/Instant"}, {"type": "null"}]},
          "released": {"anyOf": [{"$ref": "#/components/schemas/Instant"}, {"type": "null"}]},
          "page": {"type": "string", "description": "Its page for people.", "format": "uri"},
          "results": {
            "anyOf": [{"type": "string", "format": "uri"}, {"type": "null"}],
            "description": "Where the released table is; null while nothing is released."
          }
        },
        "required": [
          "id",
          "name",
          "state",
          "instrument",
          "selection",
          "opens",
          "closes",
          "k",
          "openK",
          "publicLink",
          "publishes",
          "test",
          "opened",
          "closed",
          "released",
          "page",
          "results"
        ],
        "additionalProperties": false
      },
      "Label": {
        "type": "object",
        "description": "People who are counted together from the start.",
        "properties": {
          "number": {"type": "integer", "description": "What blocks call it.", "minimum": 0},
          "key": {"type": "array", "items": {"type": "string"}, "description": "One value a grouping variable."},
          "name": {"$ref": "#/components/schemas/Text"},
          "people": {"type": ["integer", "null"], "minimum": 1, "description": "How many were asked; null for the public link."},
          "public": {"type": "boolean", "description": "The public link."},
          "repeatable": {"type": "boolean", "description": "One person can answer twice (group or public link)."},
          "statements": {"type": "array", "items": {"type": "string"}, "description": "Ids of what it is asked; only with the plan."}
        },
        "required": ["number", "key", "name", "people", "public", "repeatable"],
        "additionalProperties": false
      },
      "RoundPlan": {
        "type": "object",
        "properties": {
          "id": {"$ref": "#/components/schemas/ID"},
          "name": {"$ref": "#/components/schemas/Text"},
          "state": {"enum": ["open", "closed", "released"]},
          "instrument": {
            "type": "object",
            "properties": {"id": {"type": "string"}, "version": {"type": "integer", "minimum": 1}},
            "required": ["id", "version"],
            "additionalProperties": false
          },
          "selection": {"enum": ["full", "pulse"]},
          "opens": {"$ref": "#/components/schemas/Day"},
          "closes": {"$ref": "#/components/schemas/Day"},
          "k": {"type": "integer", "description": "The least number of people a figure stands for inside the organisation.", "minimum": 5},
          "openK": {"type": "integer", "description": "The same for everybody else.", "minimum": 10},
          "publicLink": {"type": "boolean", "description": "Anyone may answer; that stream is self-selected and shown apart."},
          "publishes": {"type": "boolean", "description": "Results are shown to those who are not signed in."},
          "test": {"type": "boolean", "description": "A demo or trial."},
          "opened": {"anyOf": [{"$ref": "#/components/schemas/Instant"}, {"type": "null"}]},
          "closed": {"anyOf": [{"$ref": "#/components/schemas/Instant"}, {"type": "null"}]},
          "released": {"anyOf": [{"$ref": "#/components/schemas/Instant"}, {"type": "null"}]},
          "page": {"type": "string", "description": "Its page for people.", "format": "uri"},
          "results": {
            "anyOf": [{"type": "string", "format": "uri"}, {"type": "null"}],
            "description": "Where the released table is; null while nothing is released."
          },
          "variables": {"type": "array", "items": {"type": "string"}, "description": "Grouping variables in order of importance."},
          "labels": {"type": "array", "items": {"$ref": "#/components/schemas/Label"}},
          "tree": {"type": "string", "description": "How labels join where one alone is too small: nested pairs of label numbers, one tree a line."}
        },
        "required": [
          "id",
          "name",
          "state",
          "instrument",
          "selection",
          "opens",
          "closes",
          "k",
          "openK",
          "publicLink",
          "publishes",
          "test",
          "opened",
          "closed",
          "released",
          "page",
          "results",
          "variables",
          "labels",
          "tree"
        ],
        "additionalProperties": false,
        "description": "A round with its plan, as it was fixed before anybody answered."
      },
      "Block": {
        "type": "object",
        "description": "A box of labels that are counted together; never split further.",
        "properties": {
          "block": {"type": "string", "description": "Numbers of its labels joined by +; the key of the block.", "pattern": "^\\d+(\\+\\d+)*$"},
          "labels": {"type": "array", "items": {"type": "integer", "minimum": 0}, "minItems": 1},
          "counts": {
            "type": "object",
            "description": "People per step, 1 strongly disagree … 5 strongly agree.",
            "properties": {
              "1": {"type": "integer", "minimum": 0},
              "2": {"type": "integer", "minimum": 0},
              "3": {"type": "integer", "minimum": 0},
              "4": {"type": "integer", "minimum": 0},
              "5": {"type": "integer", "minimum": 0},
              "dontKnow": {"type": "integer", "minimum": 0}
            },
            "required": ["1", "2", "3", "4", "5", "dontKnow"],
            "additionalProperties": false
          },
          "answered": {"type": "integer", "description": "People who gave an answer, don't know included.", "minimum": 5},
          "mean": {
            "type": ["number", "null"],
            "minimum": 1,
            "maximum": 5,
            "description": "Mean step, three decimals; null when fewer than five people chose a step."
          }
        },
        "required": ["block", "labels", "counts", "answered", "mean"],
        "additionalProperties": false
      },
      "Question": {
        "type": "object",
        "properties": {
          "id": {"type": "string"},
          "theme": {"type": "string"},
          "text": {"$ref": "#/components/schemas/Text"},
          "labels": {"type": "array", "items": {"type": "integer", "minimum": 0}, "description": "Labels that were asked it."},
          "blocks": {
            "type": "array",
            "items": {"$ref": "#/components/schemas/Block"},
            "description": "Empty when it could not be shown without telling who answered what."
          }
        },
        "required": ["id", "theme", "text", "labels", "blocks"],
        "additionalProperties": false
      },
      "Item": {
        "type": "object",
        "description": "A choice, ranking or binned number. Each column is a small table of its own: one for a single choice or number, one an option otherwise.",
        "properties": {
          "id": {"type": "string"},
          "kind": {"enum": ["single", "multiple", "ranking", "number"]},
          "text": {"$ref": "#/components/schemas/Text"},
          "labels": {"type": "array", "items": {"type": "integer", "minimum": 0}, "description": "Labels that were asked it."},
          "columns": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "id": {"type": "string", "description": "The item's id, and of an option also its key: H4.b."},
                "option": {"type": ["string", "null"], "description": "Key of the option of a multiple choice or ranking."},
                "text": {"$ref": "#/components/schemas/Text"},
                "blocks": {
                  "type": "array",
                  "description": "Empty when it could not be shown without telling who answered what.",
                  "items": {
                    "type": "object",
                    "properties": {
                      "block": {"type": "string", "pattern": "^\\d+(\\+\\d+)*$"},
                      "labels": {"type": "array", "items": {"type": "integer", "minimum": 0}, "minItems": 1},
                      "counts": {
                        "type": "object",
                        "description": "People by answer: keys of options, bins such as 4-10, 31+ where the last is open, places, chosen and not-chosen, not-placed, dontKnow.",
                        "additionalProperties": {"type": "integer", "minimum": 0}
                      },
                      "answered": {"type": "integer", "minimum": 5}
                    },
                    "required": ["block", "labels", "counts", "answered"],
                    "additionalProperties": false
                  }
                }
              },
              "required": ["id", "option", "blocks"],
              "additionalProperties": false
            }
          }
        },
        "required": ["id", "kind", "text", "labels", "columns"],
        "additionalProperties": false
      },
      "Results": {
        "type": "object",
        "description": "The released table of a round: everything that any page, file or figure of ours is computed from.",
        "properties": {
          "round": {"$ref": "#/components/schemas/ID"},
          "name": {"$ref": "#/components/schemas/Text"},
          "audience": {"enum": ["open", "internal"], "description": "open: for everybody; internal: for members who are signed in."},
          "k": {"type": "integer", "description": "The least number of people a figure of this table stands for.", "minimum": 5},
          "released": {"$ref": "#/components/schemas/Instant"},
          "test": {"type": "boolean", "description": "A demo or trial."},
          "source": {"$ref": "#/components/schemas/Text", "description": "Where the idea of the questionnaire comes from."},
          "scale": {"type": "array", "items": {"$ref": "#/components/schemas/Text"}, "description": "Words of the steps 1 to 5; empty where no statement was asked.", "maxItems": 5},
          "sheets": {
            "type": "object",
            "description": "Answer sheets by stream; null where there were none or too few.",
            "properties": {"invited": {"type": ["integer", "null"], "minimum": 5}, "public": {"type": ["integer", "null"], "minimum": 5}},
            "required": ["invited", "public"],
            "additionalProperties": false
          },
          "overfull": {"type": "array", "items": {"type": "integer", "minimum": 0}, "description": "Labels from which more sheets came than people were asked."},
          "labels": {"type": "array", "items": {"$ref": "#/components/schemas/Label"}},
          "questions": {"type": "array", "items": {"$ref": "#/components/schemas/Question"}, "description": "Statements of five steps."},
          "items": {"type": "array", "items": {"$ref": "#/components/schemas/Item"}, "description": "Choices, rankings and numbers."},
          "themes": {"type": "array", "items": {"$ref": "#/components/schemas/ThemeScores"}}
        },
        "required": ["round", "name", "audience", "k", "released", "test", "source", "scale", "sheets", "overfull", "labels", "questions", "items", "themes"],
        "additionalProperties": false
      },
      "ThemeScores": {
        "type": "object",
        "properties": {
          "key": {"type": "string"},
          "name": {"$ref": "#/components/schemas/Text"},
          "groups": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "group": {"type": "string", "description": "Key of the asked group, such as staff, management, elected or public."},
                "name": {"$ref": "#/components/schemas/Text"},
                "score": {
                  "type": ["number", "null"],
                  "minimum": 1,
                  "maximum": 5,
                  "description": "Mean of the statements' means, three decimals; null when none could be shown for the group alone."
                },
                "shown": {"type": "integer", "description": "Statements that the score is made of.", "minimum": 0},
                "asked": {"type": "integer", "description": "Statements of the theme that the group was asked.", "minimum": 0}
              },
              "required": ["group", "name", "score", "shown", "asked"],
              "additionalProperties": false
            }
          }
        },
        "required": ["key", "name", "groups"],
        "additionalProperties": false
      },
      "Change": {
        "type": "object",
        "description": "A version of a published action, as it was written.",
        "properties": {
          "key": {"type": "string", "description": "Place in the stream, for after.", "pattern": "^\\d{1,15}\\.[0-7][0-9a-hjkmnp-tv-z]{12}\\.\\d{1,9}$"},
          "action": {"$ref": "#/components/schemas/ID"},
          "version": {"type": "integer", "minimum": 1},
          "at": {"$ref": "#/components/schemas/Instant"},
          "title": {"$ref": "#/components/schemas/Text"},
          "phase": {"enum": ["draft", "planned", "going", "done", "paused", "stopped"]},
          "reason": {"type": "string", "description": "Why, as written; may be empty."},
          "link": {"type": "string", "description": "The action as it is now.", "format": "uri"},
          "page": {"type": "string", "description": "Its page for people.", "format": "uri"}
        },
        "required": ["key", "action", "version", "at", "title", "phase", "reason", "link", "page"],
        "additionalProperties": false
      },
      "Problem": {
        "type": "object",
        "description": "RFC 9457.",
        "properties": {
          "type": {"type": "string"},
          "title": {"type": "string"},
          "status": {"type": "integer", "minimum": 400, "maximum": 599},
          "detail": {"type": "string"},
          "parameter": {"type": "string", "description": "The parameter that is meant."}
        },
        "required": ["type", "title", "status", "detail"],
        "additionalProperties": false
      },
      "OrganisationList": {
        "type": "object",
        "properties": {
          "items": {"type": "array", "items": {"$ref": "#/components/schemas/Organisation"}},
          "next": {"anyOf": [{"type": "string", "format": "uri"}, {"type": "null"}], "description": "Address of the next page; null on the last."}
        },
        "required": ["items", "next"],
        "additionalProperties": false
      },
      "ThemeList": {
        "type": "object",
        "properties": {
          "items": {"type": "array", "items": {"$ref": "#/components/schemas/Theme"}},
          "next": {"anyOf": [{"type": "string", "format": "uri"}, {"type": "null"}], "description": "Address of the next page; null on the last."}
        },
        "required": ["items", "next"],
        "additionalProperties": false
      },
      "ActionList": {
        "type": "object",
        "properties": {
          "items": {"type": "array", "items": {"$ref": "#/components/schemas/Action"}},
          "next": {"anyOf": [{"type": "string", "format": "uri"}, {"type": "null"}], "description": "Address of the next page; null on the last."}
        },
        "required": ["items", "next"],
        "additionalProperties": false
      },
      "Inquiry": {
        "type": "object",
        "description": "A survey that organisations answered by name, published once.",
        "properties": {
          "id": {"$ref": "#/components/schemas/ID"},
          "title": {"$ref": "#/components/schemas/Text"},
          "instrument": {
            "type": "object",
            "properties": {"id": {"type": "string"}, "version": {"type": "integer", "minimum": 1}},
            "required": ["id", "version"],
            "additionalProperties": false
          },
          "closed": {"$ref": "#/components/schemas/Day"},
          "published": {"$ref": "#/components/schemas/Instant"},
          "test": {"type": "boolean", "description": "A demo or trial."},
          "sha256": {"type": "string", "description": "Of what was frozen."},
          "page": {"type": "string", "description": "Its page for people.", "format": "uri"},
          "results": {"type": "string", "format": "uri"}
        },
        "required": ["id", "title", "instrument", "closed", "published", "test", "sha256", "page", "results"],
        "additionalProperties": false
      },
      "InquiryResults": {
        "type": "object",
        "properties": {
          "id": {"$ref": "#/components/schemas/ID"},
          "title": {"$ref": "#/components/schemas/Text"},
          "instrument": {
            "type": "object",
            "properties": {"id": {"type": "string"}, "version": {"type": "integer", "minimum": 1}, "sha256": {"type": "string"}},
            "required": ["id", "version", "sha256"],
            "additionalProperties": false
          },
          "closed": {"$ref": "#/components/schemas/Day"},
          "test": {"type": "boolean", "description": "A demo or trial."},
          "asked": {"type": "integer", "description": "Organisations on the list.", "minimum": 1},
          "replied": {"type": "integer", "description": "Organisations whose confirmed answer counts.", "minimum": 1},
          "sha256": {"type": "string", "description": "Of what was frozen."},
          "items": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "id": {"type": "string"},
                "kind": {"enum": ["statement", "single", "multiple", "ranking", "number"]},
                "text": {"$ref": "#/components/schemas/Text"},
                "figures": {
                  "type": "array",
                  "description": "Of all, then of classes of which four or more named organisations answered.",
                  "items": {
                    "type": "object",
                    "properties": {
                      "of": {"type": "string", "description": "all, or a class such as size.largest."},
                      "answered": {"type": "integer", "minimum": 0},
                      "options": {
                        "type": "array",
                        "items": {
                          "type": "object",
                          "properties": {
                            "key": {"type": "string", "description": "Key of an option, a step 1 to 5, or a class of numbers such as 3-5 or 31+."},
                            "organisations": {"type": "integer", "minimum": 0}
                          },
                          "required": ["key", "organisations"],
                          "additionalProperties": false
                        }
                      },
                      "dontKnow": {"type": "integer", "minimum": 0}
                    },
                    "required": ["of", "answered", "options"],
                    "additionalProperties": false
                  }
                }
              },
              "required": ["id", "kind", "text", "figures"],
              "additionalProperties": false
            }
          },
          "organisations": {
            "type": "array",
            "description": "Those who let themselves be named.",
            "items": {
              "type": "object",
              "properties": {
                "name": {"$ref": "#/components/schemas/Text"},
                "size": {"type": ["string", "null"]},
                "kind": {"type": ["string", "null"]},
                "language": {"type": ["string", "null"]},
                "version": {"type": "integer", "description": "Which version of its answer counts.", "minimum": 1},
                "answers": {"type": "object", "description": "By column: the place of the option, or of a ranking the place it got.", "additionalProperties": {"type": "integer", "minimum": 0}},
                "texts": {"type": "object", "description": "Texts by item.", "additionalProperties": {"type": "string"}},
                "note": {"type": ["string", "null"]}
              },
              "required": ["name", "size", "kind", "language", "version", "answers", "texts", "note"],
              "additionalProperties": false
            }
          }
        },
        "required": ["id", "title", "instrument", "closed", "test", "asked", "replied", "sha256", "items", "organisations"],
        "additionalProperties": false
      },
      "InquiryList": {
        "type": "object",
        "properties": {
          "items": {"type": "array", "items": {"$ref": "#/components/schemas/Inquiry"}},
          "next": {"anyOf": [{"type": "string", "format": "uri"}, {"type": "null"}], "description": "Address of the next page; null on the last."}
        },
        "required": ["items", "next"],
        "additionalProperties": false
      },
      "RoundList": {
        "type": "object",
        "properties": {
          "items": {"type": "array", "items": {"$ref": "#/components/schemas/Round"}},
          "next": {"anyOf": [{"type": "string", "format": "uri"}, {"type": "null"}], "description": "Address of the next page; null on the last."}
        },
        "required": ["items", "next"],
        "additionalProperties": false
      },
      "ChangeList": {
        "type": "object",
        "properties": {
          "items": {"type": "array", "items": {"$ref": "#/components/schemas/Change"}},
          "next": {"anyOf": [{"type": "string", "format": "uri"}, {"type": "null"}], "description": "Address of the next page; null on the last."}
        },
        "required": ["items", "next"],
        "additionalProperties": false
      }
    },
    "parameters": {
      "organisation": {
        "name": "organisation",
        "in": "path",
        "required": true,
        "description": "Slug of the organisation.",
        "schema": {"type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,58}[a-z0-9]$"},
        "example": "tyrskyla"
      },
      "action": {"name": "action", "in": "path", "required": true, "schema": {"$ref": "#/components/schemas/ID"}},
      "round": {"name": "round", "in": "path", "required": true, "schema": {"$ref": "#/components/schemas/ID"}},
      "inquiry": {"name": "inquiry", "in": "path", "required": true, "schema": {"$ref": "#/components/schemas/ID"}},
      "afterSlug": {
        "name": "after",
        "in": "query",
        "description": "Key of the last thing of the page before; follow next instead of building it.",
        "schema": {"type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,58}[a-z0-9]$"}
      },
      "afterTheme": {
        "name": "after",
        "in": "query",
        "description": "Key of the last thing of the page before; follow next instead of building it.",
        "schema": {"type": "string", "pattern": "^[a-z0-9-]{1,60}$"}
      },
      "afterId": {
        "name": "after",
        "in": "query",
        "description": "Key of the last thing of the page before; follow next instead of building it.",
        "schema": {"$ref": "#/components/schemas/ID"}
      },
      "afterChange": {
        "name": "after",
        "in": "query",
        "description": "Key of the last thing of the page before; follow next instead of building it.",
        "schema": {"type": "string", "pattern": "^\\d{1,15}\\.[0-7][0-9a-hjkmnp-tv-z]{12}\\.\\d{1,9}$"}
      },
      "limit": {"name": "limit", "in": "query", "description": "Things on a page.", "schema": {"type": "integer", "minimum": 1, "maximum": 200, "default": 50}}
    },
    "headers": {
      "ETag": {"description": "Send it back in If-None-Match.", "schema": {"type": "string"}},
      "Link": {"description": "rel=next, when there is a next page.", "schema": {"type": "string"}}
    },
    "responses": {
      "NotModified": {"description": "The reader's copy is this one."},
      "BadRequest": {
        "description": "A parameter is unknown or out of its range.",
        "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
      },
      "NotFound": {
        "description": "There is no such thing, or it is not public.",
        "content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
      }
    }
  }
}

"""##),
    ]
}
