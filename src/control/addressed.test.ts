import { describe, expect, it } from "vitest";
import { addressedOf, type Source } from "./addressed.ts";
import { exemption } from "./points/order.test-help.ts";

type Held = Source["exemptions"][number];

const source = (mandate: string, products: readonly string[], exemptions: readonly Held[]): Source => ({
  mandate,
  products,
  exemptions,
});

const client = exemption("client", { clients: ["192.0.2.7"] });
const name = exemption("name", { names: ["news.example"], blanket: true });
const everybody = exemption("everybody", { clients: ["0.0.0.0/0"], names: ["news.example"], blanket: true });
const both = exemption("both", { clients: ["192.0.2.7"], names: ["news.example"] });
const device = exemption("device", { devices: ["d1"], names: ["news.example"] });

describe("what of exemptions a control lets through", () => {
  it("is clients for every name, and names for everybody", () => {
    const found = addressedOf([source("ban", ["app"], [client, name, everybody])]);
    expect(found).toEqual({ exemptions: [client, name, { ...everybody, clients: [] }], beyond: [] });
  });

  it("is never a name for everybody, nor every name for a client, where some may reach some names", () => {
    expect(addressedOf([source("ban", ["app"], [both, device])])).toEqual({
      exemptions: [],
      beyond: [
        { kind: "exemption-names-for-some", what: "both" },
        { kind: "exemption-names-for-some", what: "device" },
      ],
    });
  });

  it("is none from one clause where another blocks too, be it another product", () => {
    const beyond = [{ kind: "exemption-other-clause", what: "client" }];
    const of = (other: Source) => addressedOf([source("ban", ["app"], [client]), other]);
    expect(of(source("block", ["app"], []))).toEqual({ exemptions: [], beyond });
    expect(of(source("block", ["game"], []))).toEqual({ exemptions: [], beyond });
    expect(of(source("block", ["app"], [client]))).toEqual({ exemptions: [client], beyond: [] });
    expect(of(source("block", [], []))).toEqual({ exemptions: [client], beyond: [] });
  });

  it("follows the body’s own decision, which serves several clauses at once, product by product", () => {
    const of = (...products: readonly string[]) =>
      addressedOf([source("own", ["app"], [client]), source("own", products, [])]).exemptions;
    expect(of("app")).toEqual([client]);
    expect(of("app", "game")).toEqual([]);
  });
});
